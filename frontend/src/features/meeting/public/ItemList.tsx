import { List, Text } from '@mantine/core'
import type { AgendaItem } from '@/api/generated'
import { LangText } from '@/ui/LangText'
import { useItemFacts } from '../parts/useItemFacts'

interface ItemListProps {
  items: AgendaItem[]
  sourceLanguage: string
  timeZone: string | undefined
}

/** What is on the agenda of a meeting, in order. */
export function ItemList({ items, sourceLanguage, timeZone }: ItemListProps) {
  const facts = useItemFacts(timeZone)
  return (
    <List type="ordered" spacing="sm">
      {items.map((item) => (
        <List.Item key={item.id}>
          <LangText map={item.titles} sourceLanguage={sourceLanguage} isName />
          <Text size="sm" c="dimmed">
            {facts(item)}
          </Text>
          {item.notes && <LangText map={item.notes} sourceLanguage={sourceLanguage} />}
        </List.Item>
      ))}
    </List>
  )
}
