import {readBundled} from '../../io/read-package-file.js'
import {hashOfAll, type Stamp} from '../../io/stamp.js'
import {own} from '../../model/own.js'
import {templateOf, type SettledBrand} from '../../template/settled-brand.js'
import type {ParsedTemplate} from '../../template/parse-template.js'
import type {TemplateFolder} from '../../template/template-folder.js'

/** File of the bundle with the brands that ship, by `keyOf`; `bin/bundle-tool.mjs` writes it. */
export const settledName = 'brands.json'

/** Files of a brand and their names there. */
type Files = readonly {readonly name: string; readonly stamp: Stamp}[]

/** Key of a brand: the hash of its files. */
export const keyOf = (files: Files): string => hashOfAll(files.flatMap(({name, stamp}) => [name, stamp.hash]))

/** A shipped brand, or a copy of one, as parsed and checked at compile time; undefined if the files differ. */
export function readSettled({id, path, files}: TemplateFolder, all: Files): ParsedTemplate | undefined {
  const text = readBundled(settledName)
  // Our own file.
  const brands = text === undefined ? {} : (JSON.parse(text) as Readonly<Record<string, SettledBrand>>)
  const found = own(brands, keyOf(all))
  return found && {template: templateOf(found, id, path, files), files: []}
}
