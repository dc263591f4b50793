import {describe, expect, it} from 'vitest'
import {fitPicture, savedBy, type MeasurePicture} from '../../../../src/render/pdf/layout/fit-picture.js'
import type {PictureNode} from '../../../../src/render/pdf/node.js'

const forms = [450, 405, 334].map(width => ({width, leftPt: width < 350 ? 119 : 0}))
const measure: MeasurePicture = (node, {width}) => ({...node, _width: width, _height: width / 2})

const fitted = (roomPt: number): PictureNode => {
  const picture: PictureNode = {image: 'carte.png', forms, _margin: [0, 0, 0, 0]}
  fitPicture(picture, roomPt, measure)
  return picture
}

describe('fitPicture', () => {
  it('keeps a picture as large as there is room for', () => {
    expect(fitted(300)._width).toBe(450)
    expect(fitted(210)._width).toBe(405)
  })

  it('moves a narrow picture to the text column', () => {
    expect(fitted(170)._margin).toEqual([119, 0, 0, 0])
  })

  it('leaves a picture large that must go to the next page anyway', () => {
    expect(fitted(100)._width).toBe(450)
  })

  it('knows how much room it can save', () => {
    expect(savedBy(fitted(300), measure)).toBe(58)
    expect(savedBy({image: 'logo'}, measure)).toBe(0)
  })
})
