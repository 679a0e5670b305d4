import { createTransport } from 'nodemailer';
import type { SendMail } from './digest.ts';

/** Sends over a mail server, e.g. `smtps://user:secret@mail.example.org`; with TLS wherever the server offers it. */
export async function openSmtp(url: string): Promise<SendMail> {
  const transport = createTransport(url);
  return async function send({ from, to, subject, text }) {
    await transport.sendMail({ from, to: [...to], subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
  };
}
