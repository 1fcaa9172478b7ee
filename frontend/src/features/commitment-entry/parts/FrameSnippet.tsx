import { Anchor, Button, Code, CopyButton, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Disclosure } from '@/ui/Disclosure'

interface FrameSnippetProps {
  city: string
  /** What the frame is called, for those who hear it. */
  title: string
}

/** For those who act for a city: how its own site shows what it promised, always as it is today. */
export function FrameSnippet({ city, title }: FrameSnippetProps) {
  const { t } = useTranslation('commitment-entry')
  const lang = useLanguage()
  const address = new URL(`/${lang}/embed/cities/${city}`, globalThis.location?.origin ?? 'http://localhost').href
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const snippet = `<iframe src="${address}" title="${named}" width="100%" height="600" loading="lazy" style="border: 0"></iframe>`
  return (
    <Disclosure summary={t('frame.title')}>
      <Stack gap="sm" maw={640}>
        <Text>{t('frame.explain')}</Text>
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {snippet}
        </Code>
        <div>
          <CopyButton value={snippet}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(copied ? 'frame.copied' : 'frame.copy')}
              </Button>
            )}
          </CopyButton>
        </div>
        <Text>
          <Anchor href={address} target="_blank" rel="noopener">
            {t('frame.look')}
          </Anchor>
        </Text>
      </Stack>
    </Disclosure>
  )
}
