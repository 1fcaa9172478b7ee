import { Anchor, Stack, Text } from '@mantine/core'
import { Rich } from '@/lib/i18n/Rich'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'

interface ToldProps {
  heading: string
  /** Paragraphs, with marks for the links of the app. */
  paragraphs: string[]
}

/** A part of a page to read: a heading and paragraphs, in which each language puts the links where they belong. */
export function Told({ heading, paragraphs }: ToldProps) {
  const lang = useLanguage()
  return (
    <Section title={heading}>
      <Stack gap="sm">
        {paragraphs.map((text) => (
          <Text key={text} maw="68ch">
            <Rich
              text={text}
              marks={{
                cities: <AppLink to="/$lang/cities" params={{ lang }} />,
                networks: <AppLink to="/$lang/networks" params={{ lang }} />,
                iaec: <AppLink to="/$lang/networks/$slug" params={{ lang, slug: 'iaec' }} />,
                gnlc: <AppLink to="/$lang/networks/$slug" params={{ lang, slug: 'gnlc' }} />,
                overview: <AppLink to="/$lang/commitments/overview" params={{ lang }} />,
                contact: <AppLink to="/$lang/contact" params={{ lang }} />,
                me: <AppLink to="/$lang/me" params={{ lang }} />,
                verify: <AppLink to="/$lang/verify" params={{ lang }} />,
                api: <Anchor href="/docs" inherit />,
                contract: <Anchor href="/openapi" inherit />,
                geonames: <Anchor href="https://www.geonames.org" inherit />,
                licence: <Anchor href="https://creativecommons.org/licenses/by/4.0/" rel="license" inherit />,
                wcag: <Anchor href="https://www.w3.org/TR/WCAG22/" inherit />,
              }}
            />
          </Text>
        ))}
      </Stack>
    </Section>
  )
}
