// Prints the bill of materials of a release (CycloneDX 1.5): dependencies, and what dist/ holds of other packages.
//   npm run --silent sbom > cess-<version>.cdx.json
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {npmSays, shippedPackages} from './shipped-packages.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * The bill as a value: of all that npm knows, what reaches users. npm's own `--omit dev` forgets what a development
 * dependency needs too.
 */
export function sbom() {
  const bill = npmSays(root, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'])
  const shipped = new Map(shippedPackages(root).map(found => [`${found.name}@${found.version}`, found]))
  const components = bill.components.flatMap(component => {
    const found = shipped.get(component['bom-ref'])
    return found ? [asShipped(component, found)] : []
  })
  const own = bill.metadata.component['bom-ref']
  const isHere = ref => ref === own || shipped.has(ref)
  const dependencies = bill.dependencies
    .filter(({ref}) => isHere(ref))
    .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter(isHere)}))
  // npm calls the package by its folder.
  const [name] = own.split('@')
  const metadata = {...bill.metadata, component: {...bill.metadata.component, name}}
  return {...bill, metadata, components, dependencies}
}

/** Parts of development dependencies are as much in use as the dependencies. */
const asShipped = ({scope, properties = [], ...component}, {how, of}) => ({
  ...component,
  scope: of === undefined ? 'required' : (scope ?? 'optional'),
  properties: [
    ...properties.filter(({name}) => name !== 'cdx:npm:package:development'),
    {name: 'cess:how', value: how},
  ],
})

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(sbom(), undefined, 2))
