import {readJournal, withJournal} from '../../io/journal.js'
import {emptyManifest, readManifest} from '../../io/manifest-file.js'
import type {Manifest} from '../../io/manifest.js'
import {UsageError} from '../../model/usage-error.js'
import type {BuildContext} from '../context/context.js'
import {recoverSite, strayFiles} from '../site/recover-site.js'

/** Manifest of an output folder before a build, what it does not know, and the journal of a build that was interrupted. */
export type Before = Manifest & {
  readonly journal: ReturnType<typeof readJournal>
  readonly strays: ReturnType<typeof strayFiles>
}

/**
 * Read what stands in an output folder.
 *
 * @param known Its manifest, where this process has just written it.
 * @throws {UsageError} If another publication builds into this folder.
 */
export function outputBefore({out, outOf}: Pick<BuildContext, 'out' | 'outOf'>, known?: Manifest): Before {
  const manifest = known ?? withJournal(out, readManifest(out) ?? emptyManifest(outOf))
  if (manifest.publication !== outOf) throw foreignOut(out)
  // Where the manifest is lost, the site is recovered from its files; where it is an older one, those that it lacks are found.
  const strays = known?.site || !manifest.site ? new Map() : strayFiles(out, manifest.site)
  return {...manifest, journal: readJournal(out), strays, site: manifest.site ?? recoverSite(out)}
}

const foreignOut = (out: string) =>
  new UsageError({
    en: `The output folder \`${out}\` belongs to another publication; choose another one with \`--out\`, or delete it`,
    fr: `Le dossier de sortie \`${out}\` est celui d'une autre publication ; choisissez-en un autre avec \`--out\`, ou supprimez-le`,
  })
