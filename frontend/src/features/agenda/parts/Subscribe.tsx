import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '@/ui/Disclosure'

/** How to have this part of the agenda in one's own calendar, kept up to date by it. */
export function Subscribe({ path }: { path: string }) {
  const { t } = useTranslation('agenda')
  const address = new URL(path, globalThis.location?.origin ?? 'http://localhost')
  const web = address.href.replace(/^https?:/, 'webcal:')
  const google = `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(web)}`
  const outlook = `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address.href)}`
  return (
    <Disclosure summary={t('subscribe.title')}>
      <Stack gap="sm" maw={640}>
        <Text>{t('subscribe.explain')}</Text>
        <Group gap="sm">
          <Button component="a" href={web} variant="default">
            {t('subscribe.device')}
          </Button>
          <Button component="a" href={google} target="_blank" rel="noreferrer" variant="default">
            {t('subscribe.google')}
          </Button>
          <Button component="a" href={outlook} target="_blank" rel="noreferrer" variant="default">
            {t('subscribe.outlook')}
          </Button>
        </Group>
        <Group gap="sm" wrap="nowrap">
          <Code style={{ overflowWrap: 'anywhere' }}>{address.href}</Code>
          <CopyButton value={address.href}>
            {({ copied, copy }) => (
              <Button variant="subtle" onClick={copy} style={{ flexShrink: 0 }}>
                {t(copied ? 'subscribe.copied' : 'subscribe.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Disclosure>
  )
}
