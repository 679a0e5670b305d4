/**
 * Hosts on which many organisations have a page: to be on the same one says nothing. Each stands for the hosts below it
 * as well.
 */
const sharedHosts = `
  bit.ly blogspot.com bookwhen.com business.site charitycommission.gov.uk cqc.org.uk eventbrite.co.uk eventbrite.com
  facebook.com fb.com fb.me forms.gle forms.office.com google.com gov.uk instagram.com justgiving.com linkedin.com
  linktr.ee meetup.com nextdoor.co.uk nhs.net nhs.uk ofsted.gov.uk sites.google.com sutton.gov.uk
  suttoninformationhub.org.uk suttonlocaloffer.org.uk tiktok.com tinyurl.com twitter.com weebly.com whatsapp.com
  wix.com wixsite.com wordpress.com x.com youtube.com youtu.be
`
  .trim()
  .split(/\s+/);

/** Providers at which anybody has a mailbox. */
const mailHosts = `
  aol.com btinternet.com gmail.com googlemail.com hotmail.co.uk hotmail.com icloud.com live.co.uk live.com me.com
  msn.com outlook.com protonmail.com proton.me sky.com talktalk.net virginmedia.com yahoo.co.uk yahoo.com
`
  .trim()
  .split(/\s+/);

const shared = new Set([...sharedHosts, ...mailHosts]);

/** Whether a host, or one above it, is shared by many. */
export function isSharedHost(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_label, index) => shared.has(labels.slice(index).join('.')));
}
