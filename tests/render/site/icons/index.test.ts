import imageSize from 'image-size'
import {expect, it} from 'vitest'
import {iconPaths} from '../../../../src/render/site/icons/index.js'
import {siteFile} from '../../../../src/render/site/index.js'
import {samplePublication} from '../../../support/sample-document.js'
import {viewOfNotes} from '../../../support/site-view.js'
import {rasterize, templateNamed} from '../../../support/template.js'

it.each(['cess', 'plain'])('draws the icons of the brand %s', async name => {
  const publication = {...samplePublication, siteUrl: 'https://example.org/publications'}
  const input = viewOfNotes({publication, template: templateNamed(name), rasterize}, [])
  const files = await Promise.all(
    iconPaths
      .map(path => siteFile(input, {kind: 'icon', path}))
      .map(async ({path, render}) => [path, await render()] as const),
  )
  const sizes = files.flatMap(([path, bytes]) => {
    if (!/\.(?:png|ico)$/.test(path)) return []
    const {width, height, images = [{width, height}]} = imageSize(bytes)
    return [`${path} ${images.map(one => `${one.width}×${one.height}`).join(' ')}`]
  })
  expect(sizes).toEqual([
    'favicon.ico 16×16 32×32',
    'apple-touch-icon.png 180×180',
    'icon-192.png 192×192',
    'icon-512.png 512×512',
  ])
  const text = (wanted: string) => new TextDecoder().decode(files.find(([path]) => path === wanted)?.[1])
  expect(text('favicon.svg')).toContain('prefers-color-scheme:dark')
  expect(JSON.parse(text('site.webmanifest'))).toMatchObject({
    start_url: 'index.html',
    icons: [{src: 'icon-192.png'}, {src: 'icon-512.png'}],
  })
})
