import { Anchor, List } from '@mantine/core'
import type { MeetingDocument } from '@/api/generated'
import { LangText } from '@/ui/LangText'

/** The documents of a meeting, kept elsewhere. */
export function DocumentList({ documents, sourceLanguage }: { documents: MeetingDocument[]; sourceLanguage: string }) {
  return (
    <List>
      {documents.map((document) => (
        <List.Item key={document.id}>
          <Anchor href={document.url} rel="noopener nofollow">
            <LangText map={document.titles} sourceLanguage={sourceLanguage} isName />
          </Anchor>
        </List.Item>
      ))}
    </List>
  )
}
