import {join} from 'node:path'
import {pathFrom} from '../../io/inside.js'
import {listFiles} from '../../io/list-tree.js'
import {readStamped} from '../../io/read-file.js'
import {readPackageFile} from '../../io/read-package-file.js'
import {shippedBrands} from '../../model/template.js'
import {drawLogos} from '../../render/pdf/draw-logos.js'
import {styleTable} from '../../render/mail/style-table.js'
import {settledBrand, type SettledBrand} from '../../template/settled-brand.js'
import {gather, parseFully} from './load-template.js'
import {keyOf} from './settled-brands.js'

/**
 * Contents of `settledName`: the parsed shipped brands of a folder. Called at compile time.
 *
 * @throws {Error} If one has mistakes.
 */
export const settleTemplates = (folder: string): Readonly<Record<string, SettledBrand>> =>
  Object.fromEntries(shippedBrands.map(name => settleTemplate(join(folder, name))))

/** Entry of a brand in it. */
export function settleTemplate(folder: string): readonly [key: string, SettledBrand] {
  const own = listFiles(folder).map(full => ({full, name: pathFrom(folder, full), ...readStamped(full)}))
  const gathered = gather({folder, path: '', isShipped: true}, own, readPackageFile)
  const {template, files} = parseFully(gathered.folder)
  if (!template) throw new Error(files.flatMap(file => file.messages.map(String)).join('\n'))
  const settled = settledBrand(template, gathered.folder.files, styleTable(template))
  return [keyOf(gathered.files), {...settled, drawn: drawLogos(template)}]
}
