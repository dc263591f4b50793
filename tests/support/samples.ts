import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const notes = fileURLToPath(new URL('../../notes', import.meta.url))

/** Slugs of the sample notes. */
export const sampleSlugs: readonly string[] = readdirSync(notes).flatMap(name =>
  name.endsWith('.md') ? [name.slice(0, -3)] : [],
)

/** A sample note's Markdown. */
export const sampleSource = (slug: string): string => readFileSync(join(notes, `${slug}.md`), 'utf8')

/** Whether a sample note was withdrawn: its editions say that, and nothing of its source. */
export const isWithdrawn = (slug: string): boolean =>
  /^(?:status|statut): (?:withdrawn|retire)$/m.test(sampleSource(slug))

/** Whether a sample note is TLP:RED. */
export const isRed = (slug: string): boolean => /^tlp: TLP:RED$/m.test(sampleSource(slug))
