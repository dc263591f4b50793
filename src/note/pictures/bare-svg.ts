const metadata =
  /<(?:metadata|rdf:RDF)(?:\s[^>]*)?\/>|<metadata[\s>][\s\S]*?<\/metadata\s*>|<rdf:RDF[\s>][\s\S]*?<\/rdf:RDF\s*>/g
const editors =
  /<(sodipodi|inkscape):([\w-]+)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1:\2\s*>)|\s(?:sodipodi|inkscape):[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/g
const comments = /<!--[\s\S]*?-->/g
const instructions = /<\?(?!xml[\s?])[\s\S]*?\?>/g

/** An SVG without metadata, comments and what drawing programs note down (file names, folders); titles and shapes stay. */
export function bareSvg(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  const bare = [comments, instructions, metadata, editors].reduce((rest, pattern) => rest.replaceAll(pattern, ''), text)
  return bare === text ? bytes : new TextEncoder().encode(bare)
}
