import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Declaration } from '@/api/generated'
import { DeclarationPaper } from '@/features/declaration/public/DeclarationPaper'
import { versionQuery } from '@/features/declaration/public/queries'
import { TextLanguages } from '@/features/declaration/public/TextLanguages'
import { languageOf, partsIn, titleIn } from '@/features/declaration/public/textOf'
import { useFields } from '@/features/declaration/public/useFields'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { PageHeading } from '@/ui/Page'

/** The text in the language and the version that the address says, with the page's title as its own. */
export function DeclarationDocument({ declaration }: { declaration: Declaration }) {
  const { t } = useTranslation('declaration')
  const lang = useLanguage()
  const format = useFormat()
  const { fullName } = useNetworks()
  const search = useSearch({ from: '/$lang/declarations/$slug' })
  const { slug, sourceLanguage, issuer } = declaration
  const older = useQuery({ ...versionQuery(slug, search.version ?? 0), enabled: search.version !== undefined }).data
  const version = older ?? declaration.version
  const language = version ? languageOf(version, search.language, lang) : lang
  const title = titleIn(declaration, language)
  const theme = titleIn({ titles: declaration.theme ?? {}, sourceLanguage }, language)?.text
  const fields = useFields()
  return (
    <Stack gap="sm">
      {older && !older.isCurrent && (
        <Text role="status">
          {t('versionShown', { number: older.number, current: declaration.version?.number })}{' '}
          <AppLink to="/$lang/declarations/$slug" params={{ lang, slug }}>
            {t('versionRead')}
          </AppLink>
        </Text>
      )}
      {version && <TextLanguages slug={slug} version={version} current={language} />}
      <DeclarationPaper
        issuer={fullName(issuer.slug)}
        title={title?.text ?? ''}
        heading={<PageHeading title={title?.text ?? ''} titleLang={title?.isFallback ? title.language : undefined} />}
        theme={theme}
        language={version ? language : (title?.language ?? lang)}
        parts={version ? partsIn(version, language) : []}
        fields={fields}
      >
        {!declaration.hasText && (
          <Text ta="center" fs="italic" lang={lang} inherit>
            {t(declaration.state === 'DRAFT' ? 'page.unwritten' : 'page.noText')}
          </Text>
        )}
        {version?.publishedAt && (
          <Text size="sm" c="dimmed" mt="xl" lang={lang}>
            {t('page.publishedOn', { number: version.number, date: format.date(version.publishedAt) })}
          </Text>
        )}
      </DeclarationPaper>
    </Stack>
  )
}
