import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Theme } from '@/api/generated'
import { useMe } from '@/features/access/public/useMe'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { LangText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { Source } from '@/ui/SourceList'
import { useThemeGroups } from '../public/useThemeOptions'
import { useThemes } from '../public/useThemes'

/** The words by which cities and networks say what they work on. Administrators add and correct them. */
export function ThemesPage() {
  const { t } = useTranslation('theme')
  const lang = useLanguage()
  const { isAdmin } = useMe()
  const groups = useThemeGroups()
  return (
    <Page
      title={t('title')}
      description={t('lead')}
      lead={t('lead')}
      actions={
        isAdmin && (
          <ButtonLink to="/$lang/themes/new" params={{ lang }}>
            {t('add')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="xl">
        {groups.map(({ group, label, themes }) => (
          <Section key={group} title={label}>
            <Terms themes={themes} caption={label} mayEdit={isAdmin} />
          </Section>
        ))}
      </Stack>
    </Page>
  )
}

function Terms({ themes, caption, mayEdit }: { themes: Theme[]; caption: string; mayEdit: boolean }) {
  const { t } = useTranslation('theme')
  const lang = useLanguage()
  const format = useFormat()
  const { label } = useThemes()
  const edit = {
    key: 'edit',
    header: t('column.edit'),
    isAction: true,
    cell: ({ slug }: Theme) => (
      <ButtonLink
        to="/$lang/themes/$slug/edit"
        params={{ lang, slug }}
        variant="default"
        size="sm"
        aria-label={t('changeOf', { theme: label(slug) })}
      >
        {t('change')}
      </ButtonLink>
    ),
  }
  return (
    <DataTable
      caption={caption}
      rows={themes}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: 'label',
          header: t('column.label'),
          width: '40%',
          cell: ({ labels, sourceLanguage }) => <LangText map={labels} sourceLanguage={sourceLanguage} isName />,
        },
        {
          key: 'languages',
          header: t('column.languages'),
          width: '20%',
          cell: ({ labels }) => format.list(Object.keys(labels).map(format.language)),
        },
        {
          key: 'source',
          header: t('column.source'),
          width: '40%',
          cell: ({ source }) =>
            source && (
              <span style={{ overflowWrap: 'anywhere' }}>
                <Source source={source} />
              </span>
            ),
        },
        ...(mayEdit ? [edit] : []),
      ]}
    />
  )
}
