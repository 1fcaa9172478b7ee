import { useTranslation } from 'react-i18next'
import type { CommitmentCounts } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { leadersOf } from './findings'
import { useKeyNames } from './useKeyNames'

/** More names than these are no title. */
const mostNames = 3

/** What a chart of commitments shows, in one sentence with its figures. */
export function useFinding(by: 'THEME' | 'SDG' | 'REGION' | 'YEAR') {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const name = useKeyNames(by)
  return (items: CommitmentCounts[], all: number) => {
    const leaders = leadersOf(items)
    const most = leaders[0]?.total
    if (most === undefined) return t(`overview.finding.none.${by}`)
    const numbers = { number: format.number(most), all: format.number(all), count: leaders.length }
    if (leaders.length > mostNames) return t(`overview.finding.many.${by}`, numbers)
    if (most === all) return t(`overview.finding.whole.${by}`, { ...numbers, names: named() })
    return t(`overview.finding.${by}`, { ...numbers, names: named() })

    function named() {
      return format.list(leaders.map(({ key }) => name(key)))
    }
  }
}
