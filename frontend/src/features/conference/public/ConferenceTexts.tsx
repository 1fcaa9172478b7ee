import { Anchor, List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Conference } from '@/api/generated'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { Disclosure } from '@/ui/Disclosure'
import { LangText } from '@/ui/LangText'
import { MarkdownText } from '@/ui/MarkdownText'
import { Section } from '@/ui/Section'
import { Participants } from './ConferenceFacts'
import { useConferenceWords } from './useConferenceWords'

/** What a conference is about, for whom, and how to take part. */
export function ConferenceTexts({ conference }: { conference: Conference }) {
  const { t } = useTranslation('conference')
  const { sourceLanguage, issues, expected, state } = conference
  const text = (title: string, map: LanguageMap | undefined) =>
    map && (
      <Section title={title}>
        <MarkdownText map={map} sourceLanguage={sourceLanguage} />
      </Section>
    )
  return (
    <>
      {conference.about && <MarkdownText map={conference.about} sourceLanguage={sourceLanguage} />}
      {issues.length > 0 && (
        <Section title={t('issues')}>
          <List>
            {issues.map((issue) => (
              <List.Item key={issue[sourceLanguage]}>
                <LangText map={issue} sourceLanguage={sourceLanguage} />
              </List.Item>
            ))}
          </List>
        </Section>
      )}
      {text(t('intendedFor'), conference.intendedFor)}
      {text(t('takingPart'), conference.takingPart)}
      {expected.length > 0 && state !== 'CANCELLED' && (
        <Section title={t('expected')}>
          <Participants figures={expected} />
        </Section>
      )}
    </>
  )
}

/** The press release, folded: it says again what the page says. */
export function PressRelease({ conference: { pressRelease, sourceLanguage } }: { conference: Conference }) {
  const { t } = useTranslation('conference')
  if (!pressRelease) return null
  return (
    <Section title={t('pressRelease')}>
      <Disclosure summary={t('pressReleaseRead')}>
        <MarkdownText map={pressRelease} sourceLanguage={sourceLanguage} />
      </Disclosure>
    </Section>
  )
}

/** Documents and pages that are kept elsewhere. */
export function ConferenceLinks({ conference: { links, sourceLanguage } }: { conference: Conference }) {
  const words = useConferenceWords()
  return (
    <List>
      {links.map((link) => (
        <List.Item key={link.url}>
          <Anchor href={link.url} rel="noopener nofollow">
            <LangText map={link.titles} sourceLanguage={sourceLanguage} isName />
          </Anchor>{' '}
          ({words.link(link.kind)})
        </List.Item>
      ))}
    </List>
  )
}
