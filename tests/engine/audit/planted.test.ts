import {execFileSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib'
import {zipSync} from 'fflate'
import PDFDocument from 'pdfkit'
import {expect, it} from 'vitest'
import {audit} from '../../../src/index.js'
import {packHead, packPart} from '../../../src/model/search/pack-index.js'
import {joinPieces} from '../../../src/model/search/pieces.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {jpegWith} from '../../support/pictures-with.js'
import {pngWith} from '../../support/png-with.js'
import {published} from '../../support/site.js'

const title = 'Vannes d’écluse : l’accès oublié du sous-traitant'
const text =
  'La sonde voit passer quarante-deux trames par minute, dont *trois* ne viennent d’aucun automate du [barrage](https://example.org/barrage).'

/** Planted secrets, by the rule that must find each: as an edition would write it, not as it is typed. */
const secrets = {
  'audit-reference': 'CESS-2026-ALE-077',
  'audit-name': 'vannes-secretes.fr',
  'audit-title': 'Vannes d\u2019écluse\u00A0: l\u2019accès oublié du sous-traitant',
  'audit-text': 'dont trois ne viennent d\u2019aucun automate du barrage',
} as const

const html = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Page</title></head><body>${body}</body></html>`
const entities = (plain: string) =>
  plain.replaceAll(/[^a-z ]/gi, sign => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`)
const tagged = (plain: string) => plain.replaceAll(/(\p{L})(\p{L}{2,})/gu, '$1<b>$2</b>').replaceAll(' ', '</p><p>')
const require = createRequire(import.meta.url)
const font = require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')

async function pdf(fill: (document: PDFDocument) => void): Promise<Buffer> {
  const document = new PDFDocument({compress: true, font})
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => void chunks.push(chunk))
  const end = new Promise(resolve => document.on('end', resolve))
  fill(document)
  document.end()
  await end
  return Buffer.concat(chunks)
}

const bare = (objects: readonly (readonly [head: string, stream: Uint8Array])[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.flatMap(([head, stream], index) => [
      Buffer.from(`${index + 1} 0 obj\n<<${head} /Length ${stream.length}>>\nstream\n`),
      Buffer.from(stream),
      Buffer.from('\nendstream\nendobj\n'),
    ]),
    Buffer.from('trailer <<>>\n%%EOF\n'),
  ])

const wide = (plain: string) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(plain, 'utf16le').swap16()])
const xmp = (plain: string) =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description dc:title="${entities(plain)}" xmlns:dc="http://purl.org/dc/elements/1.1/"/></rdf:RDF></x:xmpmeta>`
const row = (plain: string) => ({href: '/notes/autre/', title: plain, lang: null, day: '2026-11-18'})
const index = (plain: string) =>
  joinPieces(
    [
      packHead({lang: 'fr', months: []}),
      packPart({rows: [row('Autre')], entries: [0], lengths: [[1]], postings: []}),
      packPart({rows: [row('Autre'), row(plain)], entries: [0, 1], lengths: [[1], [1]], postings: []}),
    ].map(piece => deflateRawSync(piece)),
  )
const latin = (plain: string) => Buffer.from(plain, 'utf8').toString('latin1')
const tar = (name: string, content: string) => {
  const head = Buffer.alloc(512)
  head.write(name)
  head.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124)
  head.write('ustar', 257)
  return Buffer.concat([head, Buffer.from(content), Buffer.alloc(1024 - (Buffer.byteLength(content) % 512))])
}

type Make = (plain: string) => string | Uint8Array | Promise<Uint8Array>

/** Every container that we know, by the name of the file: what is planted in it must be found. */
const containers: Readonly<Record<string, Make>> = {
  'text.html': plain => html(`<p>Avant. ${plain}. Après.</p>`),
  'tags.html': plain => html(`<p>${tagged(plain)}</p>`),
  'wbr.html': plain => html(`<p>${plain.replaceAll(/(\p{L}{2})(\p{L}{2})/gu, '$1<wbr>$2')}</p>`),
  'entities.html': plain => html(`<p>${entities(plain)}</p>`),
  'attribute.html': plain => html(`<img src="a.png" alt="${entities(plain)}">`),
  'comment.html': plain => html(`<!-- ${plain} -->`),
  'script.html': plain => html(`<script type="application/ld+json">{"name": ${ascii(JSON.stringify(plain))}}</script>`),
  'soft.html': plain => html(plain.replaceAll(/(\p{L}{3})(\p{L})/gu, '$1\u00AD$2')),
  'apart.html': plain => html(plain.normalize('NFD').toUpperCase()),
  'data.html': plain =>
    html(`<img src="data:text/plain;base64,${Buffer.from(`${plain} et la suite`).toString('base64')}">`),
  'svg-data.html': plain =>
    html(`<img src="data:image/svg+xml;base64,${Buffer.from(`<svg><text>${plain}</text></svg>`).toString('base64')}">`),
  'percent.html': plain => html(`<a href="https://example.org/?q=${encodeURIComponent(plain)}">x</a>`),
  'feed.xml': plain =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><content type="html">${escaped(`<p>${tagged(entities(plain))}</p>`)}</content></feed>`,
  'cdata.xml': plain => `<?xml version="1.0"?><rss><description><![CDATA[<p>${plain}</p>]]></description></rss>`,
  'a.json': plain => ascii(JSON.stringify({name: `<p>${tagged(plain)}</p>`})),
  'a.svg': plain => `<svg xmlns="http://www.w3.org/2000/svg"><desc>${plain}</desc><path d="M0 0h1"/></svg>`,
  'a.txt': plain => plain,
  'a.utf16.txt': plain => wide(plain),
  'a.css': plain => `p::before { content: "${plain}" }`,
  'a.eml': plain =>
    `Content-Transfer-Encoding: base64\r\n\r\n${(
      Buffer.from(`Bonjour. ${plain}. ${'mot '.repeat(60)}`)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n')}\r\n`,
  'quoted.eml': plain =>
    `Content-Transfer-Encoding: quoted-printable\r\n\r\n${[...Buffer.from(plain)].map(byte => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte))).join('')}\r\n`,
  'a.html.gz': plain => gzipSync(html(plain)),
  'a.html.br': plain => brotliCompressSync(html(plain)),
  'a.html.br.gz': plain => gzipSync(brotliCompressSync(html(plain))),
  'a.zip': plain => zipSync({'inside.html': Buffer.from(html(plain))}),
  'a.tar': plain => tar('inside.html', html(plain)),
  'a.tgz': plain => gzipSync(tar('inside.html', html(plain))),
  'text.png': plain => pngWith([['tEXt', `Comment\0${Buffer.from(plain).toString('latin1')}`]]),
  'compressed.png': plain => pngWith([['zTXt', `Comment\0\0${deflateSync(Buffer.from(plain)).toString('latin1')}`]]),
  'international.png': plain =>
    pngWith([['iTXt', `Comment\0\u0001\0fr\0titre\0${deflateSync(Buffer.from(plain)).toString('latin1')}`]]),
  'exif.png': plain => pngWith([['eXIf', latin(plain)]]),
  'after.png': plain => Buffer.concat([pngWith([]), Buffer.from(plain)]),
  'exif.jpg': plain => jpegWith([[0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*'), Buffer.from(plain)])]]),
  'wide.jpg': plain => jpegWith([[0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*'), Buffer.from(plain, 'utf16le')])]]),
  'xmp.jpg': plain => jpegWith([[0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp(plain)}`)]]),
  'comment.jpg': plain => jpegWith([[0xfe, Buffer.from(plain)]]),
  'page.pdf': plain => pdf(document => document.text(`Avant. ${plain}. Après.`)),
  'lines.pdf': plain => pdf(document => document.text(plain, {width: 60})),
  'title.pdf': plain => pdf(document => (document.info.Title = plain)),
  'attached.pdf': plain => pdf(document => void document.file(Buffer.from(`# Note\n\n${plain}\n`), {name: 'note.md'})),
  'attached-name.pdf': plain => pdf(document => void document.file(Buffer.from('rien'), {name: `${plain}.md`})),
  'metadata.pdf': plain => bare([['/Type /Metadata /Subtype /XML', Buffer.from(xmp(plain))]]),
  'deflated.pdf': plain => bare([['/Filter /FlateDecode', deflateSync(xmp(plain))]]),
  'ascii85.pdf': plain =>
    bare([['/Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from(deflateSync(plain).toString('hex') + '>')]]),
  'picture.pdf': plain => bare([['/Subtype /Image /Filter /DCTDecode', jpegWith([[0xfe, Buffer.from(plain)]])]]),
  'annotation.pdf': plain => pdf(document => void document.text('x').note(0, 0, 9, 9, plain)),
  'search/notes.bin': index,
}

const escaped = (plain: string) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const ascii = (plain: string) =>
  plain
    .replaceAll(/[^ -~]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('<', '\\u003c')

const publication = (): string =>
  publicationWith({
    'ouverte.fr.md': goodNote({number: 1, title: 'Une note ouverte à tous les lecteurs', fields: published()}),
    'vannes-secretes.fr.md': goodNote({number: 77, tlp: 'TLP:AMBER', title: `"${title}"`, fields: published(), text}),
  })

async function findsIn(root: string, folder: string): Promise<readonly (readonly [string, string])[]> {
  const {messages} = await audit({directory: root, folder})
  const within = (path: string) => join(root, path).slice(folder.length + 1)
  return messages.map(({path, ruleId}) => [within(path), ruleId] as const)
}

it.each(Object.entries(secrets))('finds a planted %s in every container', {tags: 'slow'}, async (rule, plain) => {
  const folder = folderWith()
  for (const [name, make] of Object.entries(containers)) put(join(folder, name), await make(plain))
  const found = await findsIn(publication(), folder)
  const files = new Set(found.filter(([, ruleId]) => ruleId === rule).map(([path]) => path))
  expect(Object.keys(containers).filter(name => !files.has(name))).toEqual([])
})

it('finds secrets in names of files and folders, and in what links name', async () => {
  const folder = folderWith({
    'notes/vannes-secretes/index.html': html('rien'),
    'a/cess_2026_ale_077.txt': 'rien',
    'b/vannes-d-ecluse-l-acces-oublie-du-sous-traitant/x.txt': 'rien',
  })
  symlinkSync('a', join(folder, 'inside'))
  symlinkSync('/etc/hostname', join(folder, 'outside'))
  const found = await findsIn(publication(), folder)
  expect(new Set(found.map(([path, rule]) => `${path} ${rule}`))).toEqual(
    new Set([
      'notes/vannes-secretes audit-name',
      'notes/vannes-secretes/index.html audit-name',
      'a/cess_2026_ale_077.txt audit-reference',
      'b/vannes-d-ecluse-l-acces-oublie-du-sous-traitant audit-title',
      'b/vannes-d-ecluse-l-acces-oublie-du-sous-traitant/x.txt audit-title',
      'outside audit-link',
    ]),
  )
})

it('says what it cannot read', async () => {
  const folder = folderWith({
    'a.7z': Buffer.from('377abcaf271c0004', 'hex'),
    'a.gz': Buffer.from('1f8b08ffffffff', 'hex'),
    'a.html.br': 'no Brotli',
    'locked.pdf': '%PDF-1.7\ntrailer <</Encrypt 5 0 R>>',
  })
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const found = await findsIn(publication(), folder)
  expect(found.map(([path, rule]) => `${path} ${rule}`)).toEqual(
    ['a.7z', 'a.gz', 'a.html.br', 'locked.pdf', 'pipe'].map(path => `${path} audit-unread`),
  )
})

it('says where and of which note, and not the words', {tags: 'slow'}, async () => {
  const root = publication()
  const folder = folderWith({
    'a.html': html(`\n<p>${secrets['audit-text']}</p>`),
    'report.pdf': await pdf(
      document => void document.file(Buffer.from(`# Note\n\n${secrets['audit-text']}\n`), {name: 'note.md'}),
    ),
  })
  const {code, stdout} = await runCess(['audit', folder], {cwd: root})
  expect(code).toBe(1)
  expect(stdout).toContain('2:4  error  At least eight words of `notes/vannes-secretes.fr.md`, from its line 19 on')
  expect(stdout).toContain('in `report.pdf > note.md:3`')
  expect(stdout).not.toContain('automate')
  const french = await runCess(['audit', folder, '--lang', 'fr', '--format', 'github'], {cwd: root})
  expect(french.stdout).toContain('Au moins huit mots de `notes/vannes-secretes.fr.md`')
  const sarif: unknown = JSON.parse((await runCess(['audit', folder, '--format', 'sarif'], {cwd: root})).stdout)
  expect(sarif).toHaveProperty('runs.0.results.length', 2)
})

it('tells nothing of a clean tree but what it looked at', async () => {
  const root = publication()
  const folder = folderWith({'a.html': html('<p>Une note ouverte à tous les lecteurs</p>'), 'b.txt': 'Rien.'})
  const {code, stdout} = await runCess(['audit', folder], {cwd: root})
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^2 files checked for 1 note that is not public: nothing found /),
  ])
  const json: unknown = JSON.parse((await runCess(['audit', folder, '--json'], {cwd: root})).stdout)
  expect(json).toMatchObject({command: 'audit', exitCode: 0, audit: {files: 2, notes: 1}})
  const french = await runCess(['audit', folder, '--lang', 'fr'], {cwd: root})
  expect(french.stdout).toMatch(/^2 fichiers examinés pour 1 note non publique : rien n'a été trouvé /)
})

it('refuses a folder that does not exist, and a file', async () => {
  const root = publication()
  expect((await runCess(['audit', 'nowhere'], {cwd: root})).code).toBe(2)
  expect((await runCess(['audit', 'cess.yml'], {cwd: root})).code).toBe(2)
  expect(await runCess(['audit'], {cwd: root})).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('build it first'),
  })
})
