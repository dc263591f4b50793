import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {audit} from '../../src/engine/audit/audit.js'
import {readManifest} from '../../src/io/manifest-file.js'

/** The site as it may be: its notes, each with the editions that stand of it, last good ones too. */
function shownIn(out: string): readonly string[] {
  const manifest = readManifest(out)
  const standing = new Map(
    Object.values(manifest?.notes ?? {}).map(({slug, artifacts}) => [slug, artifacts.map(one => one.path)]),
  )
  const slugs = Object.keys(manifest?.site?.notes ?? {}).toSorted()
  return slugs.map(slug => [slug, ...(standing.get(slug) ?? []).toSorted()].join(' '))
}

/** Whether all that may be in the site is, or is left out of both for what it names, and none of it as it was before. */
export function isSiteSame(clean: string, grown: string): boolean {
  const [made, found] = [readManifest(clean)?.site, readManifest(grown)?.site]
  const isMade = made?.isWhole === true || (made?.leftOut ?? []).length > 0
  const isSame = JSON.stringify(made?.leftOut?.toSorted()) === JSON.stringify(found?.leftOut?.toSorted())
  return isMade && isSame && JSON.stringify(shownIn(clean)) === JSON.stringify(shownIn(grown))
}

/** Rules on the names of notes that are not public. */
const named: ReadonlySet<string> = new Set(['audit-title', 'audit-reference', 'audit-name'])

/** Slugs of notes that are in the site of an output folder, or were once and may not be any more. */
export function shownOnce(out: string): ReadonlySet<string> {
  const {site} = readManifest(out) ?? {}
  return new Set([...Object.keys(site?.notes ?? {}), ...Object.keys(site?.shut ?? {})])
}

/** Files of the site in an output folder that name one of these notes, which is not public by now. */
export async function filesTelling(root: string, out: string, slugs: ReadonlySet<string>): Promise<readonly string[]> {
  const folder = join(out, 'site')
  if (!existsSync(folder)) return []
  const {messages} = await audit({directory: root, folder})
  return messages
    .filter(({ruleId, reason}) => named.has(ruleId) && slugs.has(/`notes\/([^`]+)\.md`/.exec(reason.en)?.[1] ?? ''))
    .map(({path, reason}) => `${path}: ${reason.en}`)
}

/**
 * Whether a message, as JSON, says that a note is left out for a title that another had in the site before: builds remember it, and one from
 * nothing cannot.
 */
export function isOfFormerTitle(root: string, out: string, message: string): boolean {
  if (!message.includes('"ruleId":"note-left-out"')) return false
  const {path, line, reason} = JSON.parse(message)
  const other = /`notes\/([^`]+)\.md`/.exec(reason.en)?.[1] ?? ''
  const words = readFileSync(join(root, path), 'utf8').split('\n')[line - 1] ?? ''
  const former = readManifest(out)?.site?.shut?.[other]?.titles ?? []
  const present = readFileSync(join(root, `notes/${other}.md`), 'utf8')
  return former.some(title => words.includes(title) && !present.includes(title))
}
