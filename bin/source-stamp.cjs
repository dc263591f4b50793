'use strict'
/**
 * Tells whether `dist/` is up to date by the stats of its sources. Each command of a checkout asks before anything else, so that this loads
 * nothing and lists no folder: what comes or goes changes when its folder changed.
 */
const {readdirSync, readFileSync, statSync} = require('node:fs')
const paths = require('node:path')

const root = paths.join(__dirname, '..')
const stampPath = paths.join(root, 'dist', '.stamp')
const noThrow = {throwIfNoEntry: false}
const statIn = path => statSync(`${root}/${path}`, noThrow)

/** Whether there are sources, which the published package lacks. */
const hasSources = () => ['src', 'tsconfig.json'].every(path => statIn(path) !== undefined)

/**
 * Sources, shipped brands included, as they are now.
 *
 * @returns `files`: their paths, sorted; `stats`: of files, and of folders before what is in them, so that what comes meanwhile is noticed later.
 */
function readSources() {
  const files = [
    ...['tsconfig.json', 'tsconfig.browser.json', 'package-lock.json'],
    ...['bundle', 'bundle-desk', 'bundle-tool', 'changed-libraries', 'declarations', 'cheaper-code', 'vendor'].map(
      name => `bin/${name}.mjs`,
    ),
  ]
  const stats = []
  const visit = folder => {
    stats.push(statLine(folder))
    for (const entry of readdirSync(paths.join(root, folder), {withFileTypes: true})) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) visit(path)
      else files.push(path)
    }
  }
  for (const folder of ['src', 'templates']) if (statIn(folder)) visit(folder)
  stats.push(...files.map(statLine))
  return {files: files.sort(), stats}
}

/** Path and stat: whoever gives a file another's size and time cannot choose when its inode changed. */
function statLine(path) {
  const {size, mtimeMs, ctimeMs, ino} = statSync(paths.join(root, path))
  return [path, size, mtimeMs, ctimeMs, ino]
}

/**
 * Stamp of the sources of `dist/`: `hash`, of names and contents, and `stats`, empty where some were saved meanwhile. Undefined if it is lacking
 * or damaged.
 */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stampPath, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Whether sources are the very files of which `dist/` was made. */
function isUntouched() {
  const stats = readStamp()?.stats ?? []
  return stats.length > 0 && stats.every(isAsIt)
}

function isAsIt([path, size, mtimeMs, ctimeMs, ino]) {
  const stat = statIn(path)
  return stat?.ctimeMs === ctimeMs && stat.mtimeMs === mtimeMs && stat.size === size && stat.ino === ino
}

module.exports = {hasSources, isUntouched, readSources, readStamp, stampPath}
