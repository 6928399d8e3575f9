import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../src/security.ts';

const address = 'https://example.org/.well-known/security.txt';
const contactOf = (given: Parameters<typeof securityTxt>[0]) =>
  securityTxt(given, '2026-11-23', address)?.split('\n')[0];

describe('security.txt', () => {
  it('says whom to write to, until when it holds and where it stands', () => {
    expect(securityTxt({ contact: 'mailto:security@example.org' }, '2026-11-23', address)).toBe(
      `Contact: mailto:security@example.org\nExpires: 2027-11-18T00:00:00Z\nPreferred-Languages: en\nCanonical: ${address}\n`,
    );
  });

  it('names the contact for it before the mail address, and this before the page', () => {
    const all = { contact: 'https://example.org/security', email: 'a@example.org', page: 'https://example.org/report' };
    expect(contactOf(all)).toBe('Contact: https://example.org/security');
    expect(contactOf({ ...all, contact: '' })).toBe('Contact: mailto:a@example.org');
    expect(contactOf({ page: all.page })).toBe('Contact: https://example.org/report');
  });

  it('is not written where nobody is named', () => {
    expect(securityTxt({}, '2026-11-23', address)).toBeUndefined();
  });

  it.each(['security@example.org', 'http://example.org', 'javascript:alert(1)', 'mailto:nobody', 'https://'])(
    'is refused with %s as its contact',
    (contact) =>
      expect(() => contactOf({ contact })).toThrow(/SECURITY_CONTACT is ".*"; write a page or a mail address/),
  );
});
