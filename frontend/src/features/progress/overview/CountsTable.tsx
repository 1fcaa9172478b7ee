import { useTranslation } from 'react-i18next'
import type { CommitmentCounts, FigureDimension } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import type { Kind } from '@/ui/chart/types'
import { DataTable } from '@/ui/DataTable'
import { AppLink } from '@/ui/links'
import { useKeyNames } from './useKeyNames'

interface CountsTableProps {
  caption: string
  by: FigureDimension
  kinds: Kind[]
  items: CommitmentCounts[]
  values: (counts: CommitmentCounts) => Partial<Record<string, number>>
}

/** The figures of a chart; a topic and a goal lead to their commitments. */
export function CountsTable({ caption, by, kinds, items, values }: CountsTableProps) {
  const { t } = useTranslation('progress')
  const lang = useLanguage()
  const format = useFormat()
  const name = useKeyNames(by)
  const search = (key: string) => (by === 'THEME' ? { theme: key } : by === 'SDG' ? { sdg: Number(key) } : undefined)
  return (
    <DataTable
      caption={caption}
      rows={items}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          header: t(`overview.what.${by}`),
          cell: ({ key }) =>
            search(key) ? (
              <AppLink to="/$lang/commitments" params={{ lang }} search={search(key)}>
                {name(key)}
              </AppLink>
            ) : (
              name(key)
            ),
        },
        ...kinds.map((kind) => ({
          key: kind.key,
          header: kind.name,
          isNumeric: true,
          cell: (counts: CommitmentCounts) => format.number(values(counts)[kind.key] ?? 0),
        })),
        {
          key: 'total',
          header: t('overview.total'),
          isNumeric: true,
          cell: (counts) =>
            format.number(Object.values(values(counts)).reduce<number>((sum, value) => sum + (value ?? 0), 0)),
        },
      ]}
    />
  )
}
