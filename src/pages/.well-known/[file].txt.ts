/** `security.txt`: where to report a hole in the site; not written where nobody is named. */
import { asOf } from '../../catalogue.ts';
import { securityTxt } from '../../security.ts';
import { absolute } from '../../site.ts';
import { topic } from '../../topic.ts';

export const getStaticPaths = async () => {
  const contact = {
    contact: process.env['SECURITY_CONTACT'],
    email: topic.responsible?.email,
    page: topic.contact,
  };
  const text = securityTxt(contact, await asOf(), absolute('/.well-known/security.txt'));
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
};

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
