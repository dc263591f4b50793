/** Bundles browser programs: each folder of `src/browser/` with a `main` becomes a module `dist/browser/<folder>.js`. */
import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundleDesk} from './bundle-desk.mjs'

/** Bundle the browser programs into `browser/` of a folder. They load nothing at run time; licences stay in the files. */
export async function bundle(root, outDir) {
  const entries = entriesBelow(join(root, 'src', 'browser'))
  const {build} = await import('rolldown')
  const packages = new Set(['axe-core', 'pdfjs-dist'])
  for (const [name, input] of Object.entries(entries)) {
    const {output} = await build({
      input,
      platform: 'browser',
      logLevel: 'warn',
      // Served beside the program, and loaded when first needed.
      external: [/^\/desk\//],
      tsconfig: join(root, 'tsconfig.browser.json'),
      output: {
        file: join(outDir, 'browser', `${name}.js`),
        format: 'esm',
        minify: true,
        codeSplitting: false,
      },
    })
    for (const {moduleIds = []} of output) for (const id of moduleIds) packages.add(packageOf(id))
  }
  packages.delete(undefined)
  // What THIRD-PARTY-NOTICES and the bill of materials must name.
  writeFileSync(join(outDir, 'browser', 'packages.json'), JSON.stringify([...packages].sort()))
  bundleDesk(root, join(outDir, 'browser'))
}

/** Package of a bundled module. */
export const packageOf = id =>
  /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(id)?.[1]?.replaceAll('\\', '/')

function entriesBelow(folder) {
  const found = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
    /^[^/\\]+[/\\]main\.tsx?$/.test(name),
  )
  return Object.fromEntries(found.sort().map(name => [name.split(/[/\\]/)[0], join(folder, name)]))
}
