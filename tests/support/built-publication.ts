import {build, type BuildOptions} from '../../src/index.js'
import {publicationWith, publicationYaml} from './cli.js'
import {copyOf} from './copy-of.js'

/**
 * A publication for one test with its public site, for it to change: built once for all tests of this process that begin with the
 * same notes.
 *
 * @param notes By file name.
 * @param options Of the build; the site alone where they are absent.
 */
export const builtWith = (
  notes: Readonly<Record<string, string>>,
  options: Partial<BuildOptions> = {only: ['site']},
  yaml: string = publicationYaml,
): Promise<string> =>
  copyOf(['built', notes, options, yaml], async () => {
    const directory = publicationWith(notes, yaml)
    await build({directory, ...options})
    return directory
  })
