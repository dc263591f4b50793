/** Bundles what runs in browsers: each folder of `src/browser/` with a `main` becomes one module, `dist/browser/<folder>.js`. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {bundleDesk} from './bundle-desk.mjs'

/**
 * Bundle the programs for browsers. Nothing is loaded from elsewhere at run time; licences of what is inside stay in the file.
 *
 * @param root Folder of the package.
 * @param outDir Folder that gets `browser/`; absolute.
 */
export async function bundle(root, outDir) {
  const entries = entriesBelow(join(root, 'src', 'browser'))
  const {build} = await import('rolldown')
  for (const [name, input] of Object.entries(entries))
    await build({
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
  bundleDesk(root, join(outDir, 'browser'))
}

function entriesBelow(folder) {
  const found = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
    /^[^/\\]+[/\\]main\.tsx?$/.test(name),
  )
  return Object.fromEntries(found.sort().map(name => [name.split(/[/\\]/)[0], join(folder, name)]))
}
