import {readBundled} from '../../io/read-program.js'
import {hashOfAll, type Stamp} from '../../io/stamp.js'
import {own} from '../../model/own.js'
import {templateOf, type SettledBrand} from '../../template/settled-brand.js'
import type {ParsedTemplate} from '../../template/parse-template.js'
import type {TemplateFolder} from '../../template/template-folder.js'

/** File of the bundle with the brands that ship, by `keyOf`; `bin/bundle-tool.mjs` writes it. */
export const settledName = 'brands.json'

/** Files of a brand and their names there. */
type Files = readonly {readonly name: string; readonly stamp: Stamp}[]

/** Known by its files: where one of them is another, it is another brand. */
export const keyOf = (files: Files): string => hashOfAll(files.flatMap(({name, stamp}) => [name, stamp.hash]))

/** A brand that ships, or a copy of one, as it was parsed and checked when the program was made; undefined where the files are others. */
export function readSettled({id, path, files}: TemplateFolder, all: Files): ParsedTemplate | undefined {
  const text = readBundled(settledName)
  // Our own file.
  const brands = text === undefined ? {} : (JSON.parse(text) as Readonly<Record<string, SettledBrand>>)
  const found = own(brands, keyOf(all))
  return found && {template: templateOf(found, id, path, files), files: []}
}
