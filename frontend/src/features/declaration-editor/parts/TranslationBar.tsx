import { Button, Group, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeclarationVersion } from '@/api/generated'
import { CityPicker } from '@/features/city/public/CityPicker'
import { useDeclarationWords } from '@/features/declaration/public/useDeclarationWords'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useChange } from '../api'

interface TranslationBarProps {
  slug: string
  version: DeclarationVersion
  etag: string | undefined
  language: string | undefined
  city: string | undefined
  onChange: (changes: { language?: string | undefined; city?: string | undefined }) => void
}

/** Into which language it is being translated and how far that is; and for which city it is read. */
export function TranslationBar({ slug, version, etag, language, city, onChange }: TranslationBarProps) {
  const { t } = useTranslation('declaration-editor')
  const format = useFormat()
  const options = useLanguageOptions()
  return (
    <>
      <Group align="flex-start" gap="lg">
        <Select
          label={t('translate.label')}
          description={t('translate.hint')}
          miw={260}
          value={language ?? null}
          data={withStatus(options, version, useStatusWords())}
          onChange={(value) => onChange({ language: value ?? undefined })}
          searchable
          clearable
        />
        <div style={{ minInlineSize: 260 }}>
          <CityPicker
            label={t('readFor.label')}
            description={t('readFor.hint')}
            name="city"
            value={city ?? ''}
            onChange={(value) => onChange({ city: value || undefined })}
          />
        </div>
      </Group>
      {language && (
        <Status
          key={language}
          slug={slug}
          version={version}
          etag={etag}
          language={language}
          name={format.language(language)}
        />
      )}
    </>
  )
}

interface StatusProps {
  slug: string
  version: DeclarationVersion
  etag: string | undefined
  language: string
  name: string
}

/** How far a translation is, what is missing, and the next thing to say of it. */
function Status({ slug, version, etag, language, name }: StatusProps) {
  const { t } = useTranslation('declaration-editor')
  const { mutateAsync, isPending, error } = useChange(slug, 'translation')
  const translation = version.translations.find((one) => one.language === language)
  if (!translation) return <Text>{t('translate.new', { language: name })}</Text>
  const { status, missing, outdated } = translation
  const isComplete = missing.length === 0 && outdated.length === 0

  async function say(to: 'REVIEWED' | 'DRAFT') {
    try {
      await mutateAsync({ etag, content: { language, to } })
      announce(t(to === 'REVIEWED' ? 'translate.reviewed' : 'translate.takenBack', { language: name }))
    } catch {
      // Said below.
    }
  }

  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Group gap="md" role="group" aria-label={t('translate.statusOf', { language: name })}>
        <Text>
          {t(`translate.${status}`, { language: name })}{' '}
          {missing.length > 0 && t('translate.missing', { count: missing.length })}{' '}
          {outdated.length > 0 && t('translate.outdated', { count: outdated.length })}
        </Text>
        {status !== 'ORIGINAL' && status !== 'REVIEWED' && (
          <Button
            variant="default"
            loading={isPending}
            aria-disabled={!isComplete}
            data-disabled={!isComplete || undefined}
            onClick={() => isComplete && void say('REVIEWED')}
          >
            {t('translate.markReviewed')}
          </Button>
        )}
        {status === 'REVIEWED' && !version.frozenAt && (
          <Button variant="subtle" loading={isPending} onClick={() => void say('DRAFT')}>
            {t('translate.takeBack')}
          </Button>
        )}
      </Group>
    </>
  )
}

function useStatusWords() {
  const { t } = useTranslation('declaration-editor')
  const words = useDeclarationWords()
  return (label: string, status: 'ORIGINAL' | 'DRAFT' | 'REVIEWED' | 'OUTDATED') =>
    t('translate.option', { language: label, status: words.status(status) })
}

/** The languages that there are come first, each with how far it is; the source language is no translation. */
function withStatus(
  options: { value: string; label: string }[],
  { translations, sourceLanguage }: DeclarationVersion,
  words: (label: string, status: 'ORIGINAL' | 'DRAFT' | 'REVIEWED' | 'OUTDATED') => string,
) {
  const begun = translations.filter(({ language }) => language !== sourceLanguage)
  const label = (tag: string) => options.find(({ value }) => value === tag)?.label ?? tag
  return [
    ...begun.map(({ language, status }) => ({ value: language, label: words(label(language), status) })),
    ...options.filter(({ value }) => value !== sourceLanguage && !begun.some(({ language }) => language === value)),
  ]
}
