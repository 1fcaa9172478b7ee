import { Text } from '@mantine/core'
import { IconMessage2 } from '@tabler/icons-react'
import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldComment } from '@/api/generated'
import { partOf, type ReportPart } from './reportParts'

/** What the reviewer said last, while it is for the city to answer. */
export const SaidContext = createContext<FieldComment[]>([])

/** What the reviewer said of a part, where that part is filled in. */
export function Said({ of }: { of: ReportPart }) {
  const { t } = useTranslation('progress')
  const said = useContext(SaidContext).filter(({ pointer }) => partOf(pointer) === of)
  return said.map(({ text }) => (
    <Text key={text} component="span" display="block" size="sm" c="var(--paideia-caution)" fw={600}>
      <IconMessage2 aria-hidden size={16} style={{ verticalAlign: '-0.2em' }} /> {t('comments.said', { text })}
    </Text>
  ))
}
