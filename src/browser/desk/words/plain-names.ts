import type {Text} from '../../../model/text.js'
import {own} from '../../../model/own.js'

type PlainNames = Readonly<Record<string, Text>>

const heading = (level: number): Text => ({en: `heading ${level}`, fr: `titre ${level}`})
const list: Text = {en: 'list', fr: 'liste'}
const quotation: Text = {en: 'quotation', fr: 'citation'}
const section: Text = {en: 'section', fr: 'section'}
const article: Text = {en: 'article', fr: 'article'}
const link: Text = {en: 'link', fr: 'lien'}
const picture: Text = {en: 'picture', fr: 'image'}
const caption: Text = {en: 'caption', fr: 'légende'}
const note: Text = {en: 'footnote', fr: 'note de bas de page'}
const beside: Text = {en: 'beside the text', fr: 'en marge'}

/** Plain names of elements of pages (HTML, ARIA) and of PDFs (ISO 32000-2, 14.8.4) are, for who writes notes; by names in small letters. */
const roles: PlainNames = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map(level => [`h${level}`, heading(level)])),
  heading: {en: 'heading', fr: 'titre'},
  title: {en: 'title', fr: 'titre'},
  document: {en: 'document', fr: 'document'},
  p: {en: 'paragraph', fr: 'paragraphe'},
  ul: list,
  ol: {en: 'numbered list', fr: 'liste numérotée'},
  dl: {en: 'list of terms', fr: 'liste de termes'},
  l: list,
  li: {en: 'item', fr: 'élément'},
  lbl: {en: 'label', fr: 'étiquette'},
  lbody: {en: 'content', fr: 'contenu'},
  blockquote: quotation,
  quote: quotation,
  figure: {en: 'figure', fr: 'figure'},
  img: picture,
  svg: picture,
  caption,
  table: {en: 'table', fr: 'tableau'},
  tr: {en: 'row', fr: 'ligne'},
  th: {en: 'row or column heading', fr: 'en-tête de ligne ou de colonne'},
  td: {en: 'cell', fr: 'case'},
  thead: {en: 'table header', fr: 'en-tête du tableau'},
  tbody: {en: 'rows', fr: 'lignes'},
  toc: {en: 'contents', fr: 'sommaire'},
  toci: {en: 'entry', fr: 'entrée'},
  sect: section,
  section,
  part: section,
  art: article,
  article,
  div: {en: 'group', fr: 'groupe'},
  region: {en: 'region', fr: 'région'},
  main: {en: 'main text', fr: 'texte principal'},
  nav: {en: 'navigation', fr: 'navigation'},
  header: {en: 'head', fr: 'en-tête'},
  footer: {en: 'foot', fr: 'pied'},
  aside: beside,
  link,
  a: link,
  reference: {en: 'reference', fr: 'renvoi'},
  button: {en: 'button', fr: 'bouton'},
  note,
  fenote: note,
  'doc-noteref': {en: 'footnote mark', fr: 'appel de note de bas de page'},
  'doc-endnotes': {en: 'footnotes', fr: 'notes de bas de page'},
  'doc-backlink': {en: 'link back to the text', fr: 'retour au texte'},
  code: {en: 'code', fr: 'code'},
  span: {en: 'passage', fr: 'passage'},
}

/** Fields of a mail's head (RFC 5322, 2369, 2919), by names in small letters. */
const mailFields: PlainNames = {
  from: {en: 'Sender', fr: 'Expéditeur'},
  to: {en: 'Recipient', fr: 'Destinataire'},
  'reply-to': {en: 'Replies go to', fr: 'Réponses à'},
  subject: {en: 'Subject', fr: 'Objet'},
  date: {en: 'Date', fr: 'Date'},
  'message-id': {en: 'Identifier of this mail', fr: 'Identifiant de ce courriel'},
  'content-language': {en: 'Language', fr: 'Langue'},
  'list-id': {en: 'Mailing list', fr: 'Liste de diffusion'},
  'list-unsubscribe': {en: 'How to unsubscribe', fr: 'Pour se désinscrire'},
  'list-unsubscribe-post': {en: 'One-click unsubscribe', fr: 'Désinscription en un clic'},
  'x-unsent': {en: 'Opens as a draft (1)', fr: 'S’ouvre comme brouillon (1)'},
}

const plain = (names: PlainNames, name: string): Text | undefined => {
  const key = name.toLowerCase()
  return own(names, key)
}

/** Plain name of an element of a page or PDF; absent where nobody knows a plainer word. */
export const plainRole = (role: string): Text | undefined => plain(roles, role)

/** Purpose of a field of a mail's head; absent where nobody knows a plainer word. */
export const plainField = (name: string): Text | undefined => plain(mailFields, name)
