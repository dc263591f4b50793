import type {SiteContext} from '../../model/site.js'
import type {Template} from '../../model/template.js'
import {html, type Html} from '../html.js'
import {href} from './addresses.js'
import type {AssetFile, LogoForm} from './answers.js'
import {short} from './short.js'
import type {SiteView} from './site-view.js'
import {tag} from './tag.js'

/** The brand's drawings, which every page shows: files that a browser keeps, since each weighs more than most pages. */
export const logoFiles = ({logo}: Template, digest: SiteContext['digest']): Readonly<Record<LogoForm, AssetFile>> => {
  const file = (form: LogoForm, name: string) => ({
    path: `assets/${name}-${short(digest(logo[form]))}.svg`,
    bytes: new TextEncoder().encode(logo[form]),
  })
  return {color: file('color', 'logo'), reversed: file('reversed', 'logo-reversed')}
}

/** The house at the head of a page, on light paper and on dark: style sheets show one of the two, paper always the first. */
export const headLogo = (site: SiteView): Html =>
  html(
    [
      image(site, {form: 'color', className: 'in-light', alternative: site.publication.organisation.shortName}),
      image(site, {form: 'reversed', className: 'in-dark', alternative: site.publication.organisation.shortName}),
    ].join(''),
  )

/** The house's logo at the foot of a page, beside its name in words. */
export const footLogo = (site: SiteView): Html =>
  html(image(site, {form: 'reversed', className: 'mark', alternative: ''}))

/** The house's logo on the pages of a brand that shows none of its own, and so has no styles for one. */
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

interface Shown {
  readonly form: LogoForm
  readonly className: string
  readonly alternative: string
}

function image(site: SiteView, {form, className, alternative}: Shown): string {
  const [, , width = '', height = ''] = (/viewBox="([^"]+)"/.exec(site.template.logo[form])?.[1] ?? '').split(/[\s,]+/)
  return tag('img', {
    class: className,
    src: href(site, site.assets().logos[form]),
    alt: alternative,
    ...(width && height ? {width, height} : {}),
  })
}
