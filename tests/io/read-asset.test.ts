import {symlinkSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {AssetPlaces, findAsset, readAsset} from '../../src/io/read-asset.js'
import {folderWith, put} from '../support/folder.js'

const status = (root: string, reference: string) => readAsset(root, 'notes/a.fr.md', reference).asset.status

describe('readAsset', () => {
  it('reads a file beside the note, with what recognises it later', () => {
    const root = folderWith({'notes/a.png': 'picture'})
    const {asset, path, stamp} = readAsset(root, 'notes/a.fr.md', 'a.png')
    expect(asset).toEqual({status: 'read', bytes: Buffer.from('picture')})
    expect(path).toBe('notes/a.png')
    expect(stamp).toMatchObject({sizeBytes: 7, hash: expect.stringMatching(/^[0-9a-f]{32}$/)})
  })

  it('reads files elsewhere in the publication, and names with encoded spaces', () => {
    const root = folderWith({'images/une carte.png': 'x'})
    expect(status(root, '../images/une%20carte.png')).toBe('read')
    expect(status(root, '../images/une carte.png')).toBe('read')
  })

  it('finds a name whose accents are written in the other normal form', () => {
    const root = folderWith({[`notes/${'carte-é.png'.normalize('NFD')}`]: 'x'})
    expect(status(root, 'carte-é.png'.normalize('NFC'))).toBe('read')
  })

  it.each([
    '../../secret.txt',
    '../../../../../../etc/passwd',
    '..%2f..%2fsecret.txt',
    '%2e%2e/%2e%2e/secret.txt',
    '..\\..\\secret.txt',
    '/etc/passwd',
    '%2Fetc%2Fpasswd',
    '../.git/config',
    '.hidden.png',
  ])('does not follow %s', reference => {
    const root = folderWith({
      'publication/notes/.hidden.png': 'x',
      'publication/.git/config': 'x',
      'secret.txt': 'secret',
    })
    expect(status(join(root, 'publication'), reference)).toBe('outside')
  })

  it.each(['https://example.org/a.png', '//example.org/a.png', 'data:image/png;base64,AAAA', 'file:///etc/passwd'])(
    'calls %s remote',
    reference => {
      expect(status(folderWith(), reference)).toBe('remote')
    },
  )

  it.each(['C:\\a.png', 'c:/a.png', '\\\\server\\a.png', '\\a.png'])(
    'calls %s, a path of Windows, outside',
    reference => {
      expect(status(folderWith(), reference)).toBe('outside')
    },
  )

  it('does not follow a link that leads out, nor one in a folder above the file', () => {
    const root = folderWith({'outside/a.png': 'x', 'publication/notes/a.fr.md': ''})
    symlinkSync(join(root, 'outside/a.png'), join(root, 'publication/notes/link.png'))
    symlinkSync(join(root, 'outside'), join(root, 'publication/notes/linked'))
    expect(status(join(root, 'publication'), 'link.png')).toBe('link')
    expect(status(join(root, 'publication'), 'linked/a.png')).toBe('link')
  })

  it('follows a link that stays inside', () => {
    const root = folderWith({'images/a.png': 'x', 'notes/a.fr.md': ''})
    symlinkSync('../images/a.png', join(root, 'notes/link.png'))
    expect(status(root, 'link.png')).toBe('read')
  })

  it('says what is missing, no file, or too large', () => {
    const root = folderWith({'notes/folder.png/x': 'x', 'notes/large.png': ''})
    truncateSync(join(root, 'notes/large.png'), 20 * 1024 * 1024 + 1)
    expect(status(root, 'missing.png')).toBe('missing')
    expect(status(root, 'nul%00.png')).toBe('missing')
    expect(status(root, 'a.png/b')).toBe('missing')
    expect(status(root, 'folder.png')).toBe('unreadable')
    expect(status(root, 'large.png')).toBe('too-large')
  })

  it('calls a link to itself missing', () => {
    const root = folderWith({'notes/a.fr.md': ''})
    symlinkSync('loop.png', join(root, 'notes/loop.png'))
    expect(status(root, 'loop.png')).toBe('missing')
  })

  it('takes a percent sign that encodes nothing for itself', () => {
    const root = folderWith()
    put(join(root, 'notes/100%.png'), 'x')
    expect(status(root, '100%.png')).toBe('read')
  })
})

it('finds files of several notes as those of one, through links too', () => {
  const root = folderWith({'images/x.csv': 'x', 'notes/deep/b.md': 'B', '.cess/x.csv': 'x', 'secret.csv': 'secret'})
  const links = {
    linked: '../images',
    'leaf.csv': '../images/x.csv',
    out: '/etc',
    lost: '../none',
    '.hidden': '../images',
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, 'notes', name))
  symlinkSync('../.cess', join(root, 'images/state'))
  const ways = {
    found: ['../images/x.csv', 'linked/x.csv', 'leaf.csv', 'linked/../leaf.csv', '../secret.csv'],
    link: ['out/passwd', 'linked/state/x.csv'],
    missing: ['lost/x.csv', 'linked/none.csv', 'leaf.csv/x.csv'],
    outside: ['.hidden/x.csv', '../../x.csv'],
    unreadable: ['linked'],
  }
  const places = new AssetPlaces()
  for (const [expected, named] of Object.entries(ways))
    for (const way of named)
      for (const [note, reference] of [
        ['notes/a.md', way],
        ['notes/deep/b.md', `../${way}`],
      ] as const) {
        const found = findAsset(root, note, reference, places)
        expect([reference, found.status]).toEqual([reference, expected])
        const {asset, path} = readAsset(root, note, reference)
        expect(found).toEqual(asset.status === 'read' ? {status: 'found', path} : asset)
      }
})
