import { Anchor, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { exportAddress, type Filters } from '../filters'

/** What is shown, as files. */
export function Downloads({ filters }: { filters: Filters }) {
  const { t } = useTranslation('directory')
  return (
    <Group gap="md" data-print="no">
      <IconDownload aria-hidden size={18} />
      <Text span>{t('download')}</Text>
      <Anchor href={exportAddress(filters, 'csv')} download>
        {t('csv')}
      </Anchor>
      <Anchor href={exportAddress(filters, 'geojson')} download>
        {t('geojson')}
      </Anchor>
    </Group>
  )
}
