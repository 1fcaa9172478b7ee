/** Draws the picture that others see where an address of Paideia is shared: its name, and where its cities are. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { chrome } from './chrome.mjs'

const require = createRequire(import.meta.url)
const [width, height] = [1200, 630]
const read = (path) => readFileSync(path instanceof URL ? path : require.resolve(path))

const atlas = JSON.parse(read('world-atlas/land-110m.json'))
const land = feature(atlas, atlas.objects.land)
const inhabited = {
  type: 'MultiPoint',
  coordinates: [
    [-179.9, 0],
    [179.9, 0],
    [0, 79],
    [0, -56],
  ],
}
const projection = geoEqualEarth().fitExtent(
  [
    [20, 170],
    [width - 20, height - 20],
  ],
  inhabited,
)

const seeds = new URL('../../seeds/data/', import.meta.url)
const rows = (name) => JSON.parse(read(new URL(`${name}.json`, seeds)))
const members = new Set(rows('memberships').map(({ city }) => city))
const dots = rows('cities').flatMap(({ slug, place }) => {
  const at = place && members.has(slug) && projection([place.longitude, place.latitude])
  return at ? `<circle cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="3.5"/>` : []
})

const font = read('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2').toString('base64')
const mark = read(new URL('../public/favicon.svg', import.meta.url)).toString('base64')
const page = await (await chrome()).newPage({ viewport: { width, height } })
await page.setContent(`<style>
  @font-face { font-family: Source; src: url(data:font/woff2;base64,${font}); font-weight: 200 900 }
  body { margin: 0; inline-size: ${width}px; block-size: ${height}px; background: #faf7f0; color: #211d17 }
  header { position: absolute; inset-block-start: 44px; inset-inline-start: 60px; display: flex; align-items: center; gap: 28px; font: 650 92px Source }
</style>
<svg width="${width}" height="${height}"><path d="${geoPath(projection)(land)}" fill="#ddd3bf"/><g fill="#1f3a6e" stroke="#faf7f0" stroke-width="0.8">${dots.join('')}</g></svg>
<header><img src="data:image/svg+xml;base64,${mark}" width="96" height="96" alt="">Paideia</header>`)
await page.evaluate(() => document.fonts.ready)
writeFileSync(new URL('../public/card.jpg', import.meta.url), await page.screenshot({ type: 'jpeg', quality: 85 }))
await page.context().browser()?.close()
