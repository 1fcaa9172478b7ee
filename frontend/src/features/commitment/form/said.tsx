import { Text } from '@mantine/core'
import { IconMessage2 } from '@tabler/icons-react'
import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldComment } from '@/api/generated'
import { type PartName, pointerName } from './pointers'

/** What the reviewer said last, while it is for the city to answer. */
export const CommentsContext = createContext<FieldComment[]>([])

/** What stands under the label of a field: how to fill it in, and what the reviewer said of it. */
export function useSaid() {
  const { t } = useTranslation('commitment')
  const comments = useContext(CommentsContext)
  return (name: PartName, hint?: string): ReactNode => {
    const said = comments.filter(({ pointer }) => pointerName(pointer) === name)
    if (said.length === 0) return hint
    return (
      <>
        {hint}
        {said.map(({ text }) => (
          <Text key={text} component="span" display="block" size="sm" c="var(--paideia-caution)" fw={600}>
            <IconMessage2 aria-hidden size={16} style={{ verticalAlign: '-0.2em' }} /> {t('said', { text })}
          </Text>
        ))}
      </>
    )
  }
}
