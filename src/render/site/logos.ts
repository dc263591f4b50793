import type {SiteFile, SiteInput} from '../../model/site.js'
import {html, type Html} from '../html.js'
import {href} from './addresses.js'
import {fixedFile, short} from './fixed-file.js'
import {tag} from './tag.js'

type Brand = Pick<SiteInput, 'template' | 'digest'>

/** The brand's drawings, which every page shows: files that a browser keeps, since each weighs more than most pages. */
export const logoFiles = (site: Brand): readonly SiteFile[] =>
  forms.map(form => fixedFile(pathOf(site, form), new TextEncoder().encode(site.template.logo[form])))

/** The house at the head of a page, on light paper and on dark: style sheets show one of the two, paper always the first. */
export const headLogo = (site: SiteInput): Html =>
  html(
    [
      image(site, {form: 'color', className: 'in-light', alternative: site.publication.organisation.shortName}),
      image(site, {form: 'reversed', className: 'in-dark', alternative: site.publication.organisation.shortName}),
    ].join(''),
  )

/** The house at its foot, beside its name in words. */
export const footLogo = (site: SiteInput): Html =>
  html(image(site, {form: 'reversed', className: 'mark', alternative: ''}))

const forms = ['color', 'reversed'] as const
type Form = (typeof forms)[number]

interface Shown {
  readonly form: Form
  readonly className: string
  readonly alternative: string
}

function image(site: SiteInput, {form, className, alternative}: Shown): string {
  const [, , width = '', height = ''] = (/viewBox="([^"]+)"/.exec(site.template.logo[form])?.[1] ?? '').split(/[\s,]+/)
  return tag('img', {
    ...{class: className, src: href(site, pathOf(site, form)), alt: alternative},
    ...(width && height ? {width, height} : {}),
  })
}

const pathOf = ({template, digest}: Brand, form: Form): string => {
  const name = form === 'color' ? 'logo' : `logo-${form}`
  return `assets/${name}-${short(digest(template.logo[form]))}.svg`
}
