import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {boundMb, folderBytes, installedSizes} from '../../scripts/installed-size.mjs'
import {notices} from '../../scripts/make-notices.mjs'
import {sbom} from '../../scripts/sbom.mjs'
import {shippedPackages} from '../../scripts/shipped-packages.mjs'
import {packed} from '../support/packed-tool.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(new URL(path, `file://${root}`), 'utf8')
const shipped = shippedPackages(root)

describe('what an installation brings', () => {
  it('weighs less than its bound, and says so of what is heavy', () => {
    const sizes = installedSizes(folderBytes(packed))
    const mb = sizes.reduce((sum, size) => sum + size.mb, 0)
    expect(sizes.length).toBeGreaterThan(20)
    expect(mb).toBeGreaterThan(40)
    expect(mb).toBeLessThan(boundMb)
  })

  it('has neither compilers nor formatters in it', () => {
    const names = shipped.filter(({how}) => how === 'installed').map(({name}) => name)
    expect(names.filter(name => /^(prettier|typescript|@babel\/.*|lodash|rolldown)$/.test(name))).toEqual([])
  })

  it('runs no script when it is installed', () => {
    const lock = JSON.parse(read('package-lock.json')) as {packages: Record<string, {hasInstallScript?: boolean}>} // npm's
    const paths = new Set(shipped.map(({path}) => path))
    const running = Object.entries(lock.packages).filter(
      ([path, {hasInstallScript}]) => hasInstallScript && paths.has(path),
    )
    expect(running).toEqual([])
  })

  it('is what docs/dependencies.md says, dependency by dependency and part by part', () => {
    const {dependencies, devDependencies} = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    > // npm's
    // What the bundled packages need in their turn is in the notices alone.
    const parts = shipped.filter(({how, name}) => (how === 'packed' ? name in devDependencies : how !== 'installed'))
    const names = [...Object.keys(dependencies), ...parts.map(({name}) => name)]
    const said = new Set(read('docs/dependencies.md').match(/[@\w][\w./-]*/g))
    expect(names.filter(name => !said.has(name))).toEqual([])
  })
})

describe('the bundle', () => {
  it('has in it only what is named as shipped, and nothing that is compiled', () => {
    // Our own list, of bin/bundle-tool.mjs.
    const inside = Object.values(JSON.parse(read('dist/packed/packages.json')) as Record<string, string[]>).flat()
    const lock = JSON.parse(read('package-lock.json')) as {packages: Record<string, {version?: string}>} // npm's
    // Of a package that stands in two places in one version, one is named.
    const named = new Set(shipped.map(({name, version}) => `${name}@${version}`))
    const keyOf = (path: string) => `${path.replace(/.*node_modules\//, '')}@${lock.packages[path]?.version}`
    expect(inside.length).toBeGreaterThan(80)
    expect(inside.filter(path => !named.has(keyOf(path)))).toEqual([])
    expect(inside.filter(path => /resvg|libsql|pg-boss/.test(path))).toEqual([])
  })
})

describe('THIRD-PARTY-NOTICES', () => {
  it('is as new as the packages: else `npm run notices`', () => {
    expect(read('THIRD-PARTY-NOTICES')).toBe(notices())
  })

  it('names every package, and has the texts that some licences ask for', () => {
    const text = read('THIRD-PARTY-NOTICES')
    const whole = shipped.filter(({of}) => of === undefined)
    expect(whole.filter(({name, version}) => !text.includes(`\n${name} ${version}: `))).toEqual([])
    for (const title of [
      'SIL OPEN FONT LICENSE Version 1.1',
      'Common Public Attribution License Version 1.0',
      'Mozilla Public License Version 2.0',
      'Apache License',
    ])
      expect(text.replaceAll(/[\s,]+/g, ' ').toLowerCase()).toContain(title.toLowerCase())
  })
})

describe('the bill of materials', () => {
  it('has every package that comes with cess, installed or as a part', {tags: 'slow'}, () => {
    // As npm writes it.
    const bill = sbom() as {components: {name: string; version: string}[]; dependencies: {ref: string}[]}
    const refs = new Set(bill.components.map(component => `${component.name}@${component.version}`))
    expect(shipped.map(({name, version}) => `${name}@${version}`).filter(ref => !refs.has(ref))).toEqual([])
    expect(bill.components.length).toBe(shipped.length)
    expect(bill.dependencies.length).toBe(shipped.length + 1)
    expect(bill).toMatchObject({bomFormat: 'CycloneDX', metadata: {component: {name: 'cess'}}})
    expect(bill.components.filter(({name}) => ['typescript', 'vitest', 'prettier'].includes(name))).toEqual([])
  })
})
