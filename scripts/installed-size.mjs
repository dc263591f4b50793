// Prints how much a fresh installation of cess weighs on the disk, package by package, and fails above the bound:
//   npm run size
// Nothing is downloaded: what the lock names is looked at where it is installed.
import {readdirSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {npmSays, shippedPackages} from './shipped-packages.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** Disks give files whole blocks; `du` counts them. */
const blockBytes = 4096

/** Most that an installation may weigh, in MB: half of one is the pictures that the README shows. */
export const boundMb = 67

/**
 * Weight of cess itself and of each package that comes with it, in MB of 1,048,576 bytes, the heaviest first.
 *
 * @param own Bytes of cess itself, where somebody has its package.
 */
export function installedSizes(own = ownBytes()) {
  const sizes = shippedPackages(root)
    .filter(({how, path}) => how === 'installed' && statSync(join(root, path), {throwIfNoEntry: false}))
    .map(({path, name}) => ({name, bytes: folderBytes(join(root, path))}))
  return [...sizes, {name: 'cess', bytes: own}]
    .map(({name, bytes}) => ({name, mb: bytes / 2 ** 20}))
    .sort((a, b) => b.mb - a.mb)
}

/** Bytes that npm packs. */
function ownBytes() {
  const [{files}] = npmSays(root, ['pack', '--dry-run', '--json', '--ignore-scripts'])
  return files.reduce((sum, {size}) => sum + blocks(size), 0)
}

/** Bytes of a folder on the disk; packages in it are counted as such. */
export function folderBytes(folder) {
  return readdirSync(folder, {withFileTypes: true}).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + folderBytes(path)
    return sum + blocks(statSync(path).size)
  }, blockBytes)
}

const blocks = size => Math.ceil(size / blockBytes) * blockBytes

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = installedSizes()
  const sum = sizes.reduce((total, {mb}) => total + mb, 0)
  for (const {name, mb} of sizes.slice(0, 25)) console.log(`${mb.toFixed(1).padStart(6)} MB  ${name}`)
  console.log(`${sum.toFixed(1).padStart(6)} MB  in ${sizes.length} packages; at most ${boundMb}`)
  if (sum > boundMb) process.exitCode = 1
}
