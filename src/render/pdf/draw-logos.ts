import type {DrawnLogo, Template} from '../../model/template.js'
import {geometryOf} from './definition/geometry.js'
import {sized} from './definition/masthead.js'
import {facesOf} from './fonts/faces.js'
import {onlyShapes} from './output/drawings.js'
import {PrintedDocument} from './output/printed-document.js'
import {BaseRenderer} from './pdfmake.js'

const never = new Date(0)
const nobody = {
  title: '',
  authors: [],
  keywords: [],
  identifiers: [],
  created: never,
  modified: never,
  producer: '',
  lang: '',
}

/** Draw the logos of a template at the sizes that its PDFs have them, on every paper. What is not of shapes alone, or translucent, is left out. */
export function drawLogos({pdf, logo, fonts}: Template): readonly DrawnLogo[] {
  const {logoHeight, mark} = geometryOf(pdf, 'A4')
  const document = new PrintedDocument({faces: facesOf(fonts), images: new Map(), information: nobody})
  document.addPage()
  const renderer = new BaseRenderer(document)
  const drawn = [
    {...sized(logo.color, logoHeight), height: logoHeight},
    {...sized(logo.mark, mark), height: mark},
  ]
  return drawn
    .filter(({svg}) => onlyShapes(svg))
    .map(drawing => {
      const {width: _width, height: _height, svg} = drawing
      const draw = (corner: {readonly x: number; readonly y: number}) =>
        renderer.renderSVG({svg, _width, _height, ...corner, node: {svg}})
      return {...drawing, operators: document.drawings.operatorsOf(drawing, draw)}
    })
    .filter(({operators}) => operators !== '')
}
