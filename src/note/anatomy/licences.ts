/** A licence that readers know, by its SPDX id: its full name and its deed. */
export interface Licence {
  readonly name: string
  readonly url: string
}

const deed = (code: string, version: string, name: string): Licence => ({
  name: `Creative Commons ${name} (CC ${code.toUpperCase()} ${version})`,
  url: `https://creativecommons.org/licenses/${code}/${version}/`,
})

/** Licences of texts, by SPDX id (SPDX Licence List 3). Creative Commons publishes their names in English. */
export const licences: Readonly<Record<string, Licence>> = {
  'CC-BY-4.0': deed('by', '4.0', 'Attribution 4.0 International'),
  'CC-BY-SA-4.0': deed('by-sa', '4.0', 'Attribution-ShareAlike 4.0 International'),
  'CC-BY-ND-4.0': deed('by-nd', '4.0', 'Attribution-NoDerivatives 4.0 International'),
  'CC-BY-NC-4.0': deed('by-nc', '4.0', 'Attribution-NonCommercial 4.0 International'),
  'CC-BY-NC-SA-4.0': deed('by-nc-sa', '4.0', 'Attribution-NonCommercial-ShareAlike 4.0 International'),
  'CC-BY-NC-ND-4.0': deed('by-nc-nd', '4.0', 'Attribution-NonCommercial-NoDerivatives 4.0 International'),
  'CC0-1.0': {
    name: 'Creative Commons Zero 1.0 Universal (CC0 1.0)',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
}
