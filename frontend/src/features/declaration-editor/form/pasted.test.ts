import { expect, it } from 'vitest'
import { markdownOf } from './pasted'

it.each([
  [
    'a paragraph of a page',
    '<meta charset="utf-8"><p style="color:red">One <b>two</b> <i>three</i>.</p>',
    'One **two** *three*.',
  ],
  ['headings and paragraphs', '<h1>Our aims</h1><p>First.</p><p>Second.</p>', '### Our aims\n\nFirst.\n\nSecond.'],
  ['lists, one in another', '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>', '- a\n   1. b\n   2. c\n- d'],
  ['links and pictures', '<p>See <a href="https://example.org">the page</a><img src="x.png">.</p>', 'See the page.'],
  ['what Markdown would take for a mark', '<p>2 * 3 and a_b</p>', '2 \\* 3 and a\\_b'],
  ['a break that was meant', '<p>Mayor<br>of the city</p>', 'Mayor  \nof the city'],
  ['a place for the name of the city', '<p>We, {{city.name}}, agree.</p>', 'We, {{city.name}}, agree.'],
  [
    'a text of Google, which is wrapped in what looks bold and is not',
    '<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> plain</p></b>',
    '**Bold** plain',
  ],
  [
    'a list of Word, which is none',
    `<p class=MsoNormal>Aims:<o:p></o:p></p>
     <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>    </span></span>Open schools</p>
     <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>   </span></span><b>Open</b> libraries</p>`,
    'Aims:\n\n- Open schools\n2. **Open** libraries',
  ],
  ['nothing that can be read', '<style>p { color: red }</style><img src="x.png">', ''],
])('keeps of %s what it says', (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown)
})
