import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

export interface Figure {
  value: number
  year?: number
  source?: string
}

/** A number with its year and its source; a year that is not known is said not to be. */
export function FigureText({ figure, label }: { figure: Figure; label: string }) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  return (
    <div>
      <Text ff="var(--paideia-serif)" fz="1.75rem" lh={1.2} fw={600} style={{ fontVariantNumeric: 'lining-nums' }}>
        {format.number(figure.value)}
      </Text>
      <Text size="sm">{label}</Text>
      <Text size="sm" c="dimmed">
        {figure.year ?? t('figure.yearNotStated')}
        {figure.source && ` · ${t('figure.source', { source: figure.source })}`}
      </Text>
    </div>
  )
}
