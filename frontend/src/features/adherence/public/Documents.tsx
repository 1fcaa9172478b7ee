import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DownloadLink } from '@/ui/DownloadLink'

const formats = ['pdf', 'docx', 'html'] as const

/** What was signed, as files that anybody may have. */
export function Documents({ id }: { id: string }) {
  const { t } = useTranslation('adherence')
  return (
    <List listStyleType="none" spacing="md">
      {formats.map((format) => (
        <List.Item key={format}>
          <DownloadLink href={`/api/v1/adherences/${id}/document.${format}`} isFirst={format === 'pdf'}>
            {t(`document.${format}`)}
          </DownloadLink>
          <Text size="sm" c="dimmed" mt={4}>
            {t(`document.${format}Hint`)}
          </Text>
        </List.Item>
      ))}
    </List>
  )
}
