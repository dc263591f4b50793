import type {Work} from '../../note/citations/citations.js'

/** Authors, title and year of a work, as far as given. */
export function workTitle(work: Work): string {
  const {author, title} = work
  const names = Array.isArray(author) ? author.map((one: unknown) => nameOf(one)).filter(name => name !== '') : []
  return [names.join(', '), typeof title === 'string' ? title : '', yearOf(work)].filter(part => part !== '').join(', ')
}

/** CSL 1.0.2, name variables: a family, or a name as a whole. */
function nameOf(name: unknown): string {
  if (typeof name !== 'object' || name === null) return ''
  const parts = new Map(Object.entries(name))
  return String(parts.get('family') ?? parts.get('literal') ?? '')
}

/** CSL 1.0.2, date variables. */
function yearOf({issued}: Work): string {
  if (typeof issued !== 'object' || issued === null || !('date-parts' in issued)) return ''
  const {'date-parts': parts} = issued
  return Array.isArray(parts) && Array.isArray(parts[0]) ? String(parts[0][0] ?? '') : ''
}
