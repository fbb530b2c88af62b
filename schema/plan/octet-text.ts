/** Text in UTF-8 as one character for each byte: joining pieces and handing them to a socket copies memory and decodes nothing. */
export type OctetText = string & { readonly octets: true };

/** The bytes of a text in UTF-8. */
export function octetText(bytes: Buffer): OctetText {
  return bytes.toString('latin1') as OctetText;
}

/** The text that the bytes are. */
export function decoded(octets: OctetText): string {
  return Buffer.from(octets, 'latin1').toString('utf8');
}
