import MailComposer from 'nodemailer/lib/mail-composer'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

/** The same Markdown as bare HTML, with unified as its manual shows it. */
export function markdownToHtml(body) {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify)
  return {name: 'remark + rehype', run: () => processor.processSync(body).toString()}
}

/** The same text, HTML and PDF put into a message, with nodemailer as its manual shows it. */
export function composeMessage({text, html, pdf, subject}) {
  const attachments = [{filename: 'note.pdf', content: Buffer.from(pdf), contentType: 'application/pdf'}]
  const mail = {from: 'alertes@example.org', to: 'a@example.org', subject, text, html, attachments}
  return {name: 'MailComposer', run: () => new MailComposer(mail).compile().build()}
}
