/** Selects the declarations to publish: those of public types and their imports. */
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Remove all other declarations, nine of ten, which nobody may import. */
export function keepPublicDeclarations(outDir) {
  const kept = new Set([join(outDir, 'index.d.ts')])
  for (const path of kept)
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
      kept.add(join(dirname(path), `${name}.d.ts`))
  for (const name of readdirSync(outDir, {recursive: true, encoding: 'utf8'})) {
    const path = join(outDir, name)
    if (name.endsWith('.d.ts') && !kept.has(path)) rmSync(path)
  }
}
