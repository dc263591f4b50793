import {utf8} from '../../model/bytes.js'
import type {SiteContext} from '../../model/site.js'
import type {Template} from '../../model/template.js'
import {html, type Html} from '../html.js'
import {href, short} from './addresses.js'
import type {AssetFile, LogoForm} from './answers.js'
import type {SiteView} from './site-view.js'
import {tag} from './tag.js'

/** The brand's logos as cached files, since each is larger than most pages. */
export const logoFiles = ({logo}: Template, digest: SiteContext['digest']): Readonly<Record<LogoForm, AssetFile>> => {
  const file = (form: LogoForm, name: string) => ({
    path: `assets/${name}-${short(digest(logo[form]))}.svg`,
    bytes: utf8(logo[form]),
  })
  return {color: file('color', 'logo'), reversed: file('reversed', 'logo-reversed')}
}

/** Logo at the head of a page, for light and dark mode; the style sheet shows one, the light one comes first. */
export const headLogo = (site: SiteView): Html =>
  html(
    [
      image(site, 'color', 'in-light', site.publication.organisation.shortName),
      image(site, 'reversed', 'in-dark', site.publication.organisation.shortName),
    ].join(''),
  )

/** Logo at the foot of a page, beside the publisher's name. */
export const footLogo = (site: SiteView): Html => html(image(site, 'reversed', 'mark', ''))

/** The publisher's logo in a brand without logos, which has no styles for it. */
export const ownLogo = (site: SiteView): Html => {
  const alternative = site.publication.organisation.shortName
  const {logos} = site.assets()
  const dark = tag('source', {media: '(prefers-color-scheme: dark)', srcset: href(site, logos.reversed)})
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(site.template.logo.color) ?? []
  const light = tag('img', {
    src: href(site, logos.color),
    alt: alternative,
    ...(width && height ? {width, height} : {}),
  })
  return html(`<picture>${dark}${light}</picture>`)
}

function image(site: SiteView, form: LogoForm, className: string, alternative: string): string {
  const [, , width = '', height = ''] = (/viewBox="([^"]+)"/.exec(site.template.logo[form])?.[1] ?? '').split(/[\s,]+/)
  return tag('img', {
    class: className,
    src: href(site, site.assets().logos[form]),
    alt: alternative,
    ...(width && height ? {width, height} : {}),
  })
}
