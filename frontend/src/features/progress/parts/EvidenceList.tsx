import { Anchor, Group, Image, List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Evidence, getEvidenceContent } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { DownloadButton } from '@/ui/DownloadButton'
import { EndButton } from '@/ui/EndButton'
import { LangText, usePickText } from '@/ui/LangText'

interface EvidenceListProps {
  evidence: Evidence[]
  sourceLanguage: string
  /** Everybody may have the files: they are links, and pictures are shown. */
  isPublic?: boolean
  /** Takes a piece away, where that may be done. */
  onRemove?: (id: string) => Promise<unknown>
}

/** What shows that a report is true: each with its size and the day on which it was added. */
export function EvidenceList({ evidence, sourceLanguage, isPublic = false, onRemove }: EvidenceListProps) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const pick = usePickText()
  return (
    <List listStyleType="none" spacing="md">
      {evidence.map(({ id, kind, titles, url, file, addedAt }) => (
        <List.Item key={id}>
          <Text fw={600}>
            <LangText map={titles} sourceLanguage={sourceLanguage} />
          </Text>
          {url && (
            <Anchor href={url} rel="noopener nofollow" data-address style={{ overflowWrap: 'anywhere' }}>
              {url.replace(/^https?:\/\//, '')}
            </Anchor>
          )}
          {isPublic && kind === 'PICTURE' && (
            <Image
              src={contentOf(id)}
              alt={pick(titles, sourceLanguage)}
              loading="lazy"
              fit="contain"
              mah={320}
              w="auto"
              maw="100%"
              my={4}
            />
          )}
          <Text size="sm" c="dimmed">
            {file && `${file.name}, ${t('size', { kilobytes: format.number(Math.ceil(file.size / 1000)) })} · `}
            {t('addedOn', { date: format.date(addedAt) })}
          </Text>
          <Group gap="sm" mt={4} data-print="no">
            {file && isPublic && (
              <Anchor href={contentOf(id)} download={file.name}>
                {t('download', { name: file.name })}
              </Anchor>
            )}
            {file && !isPublic && (
              <DownloadButton
                label={t('download', { name: file.name })}
                fileName={file.name}
                fetchFile={async () =>
                  (await getEvidenceContent({ path: { id }, parseAs: 'blob', throwOnError: true })).data as Blob
                }
              />
            )}
            {onRemove && (
              <EndButton
                label={t('evidence.remove')}
                fullLabel={t('evidence.removeOf', { title: pick(titles, sourceLanguage) })}
                question={t('evidence.removeQuestion', { title: pick(titles, sourceLanguage) })}
                consequence={t('evidence.removeThen')}
                onConfirm={() => onRemove(id)}
              />
            )}
          </Group>
        </List.Item>
      ))}
    </List>
  )
}

function contentOf(id: string) {
  return `/api/v1/evidence/${id}/content`
}
