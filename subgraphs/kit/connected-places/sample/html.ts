/** A page of the stand-in's website. The title is escaped; the body has to be. */
export function toHtmlPage(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} - sample</title>
</head>
<body>
<p role="note"><strong>Invented sample data.</strong> Nothing on this page is true: the organisation, the address, the
telephone number and the times are made up for a demonstration.</p>
<h1>${escape(title)}</h1>
${body}
</body>
</html>
`;
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
