import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Allowed } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { themeQuery, useCreateTheme, useUpdateTheme } from '../api'
import { ThemeFields } from '../form/ThemeFields'
import {
  fieldNames,
  type KnownTheme,
  languagesOf,
  type ThemeValues,
  themeSchema,
  toNewTheme,
  toPatch,
  toValues,
} from '../form/themeValues'

/** A new term of the vocabulary, for administrators. */
export function NewThemePage() {
  const lang = useLanguage()
  const { mutateAsync, isPending } = useCreateTheme()
  return (
    <ForAdministrators>
      <ThemeEditor
        theme={{ sourceLanguage: lang }}
        isSaving={isPending}
        save={(values) => mutateAsync(toNewTheme(values))}
      />
    </ForAdministrators>
  )
}

/** A term as it is, to be corrected by administrators. */
export function EditThemePage() {
  const { slug } = useParams({ from: '/$lang/themes/$slug/edit' })
  const [{ theme, etag }] = useState(useSuspenseQuery(themeQuery(slug)).data)
  const { mutateAsync, isPending } = useUpdateTheme(slug)
  return (
    <ForAdministrators>
      <ThemeEditor
        theme={theme}
        isSaving={isPending}
        save={async (values) => {
          const patch = toPatch(toValues(theme), values)
          if (patch) await mutateAsync({ patch, etag })
        }}
      />
    </ForAdministrators>
  )
}

function ForAdministrators({ children }: { children: ReactNode }) {
  const { isAdmin, isPending } = useMe()
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : isAdmin}>{children}</Allowed>
    </SignedIn>
  )
}

interface ThemeEditorProps {
  theme: KnownTheme
  isSaving: boolean
  save: (values: ThemeValues) => Promise<unknown>
}

function ThemeEditor({ theme, isSaving, save }: ThemeEditorProps) {
  const { t } = useTranslation('theme')
  const lang = useLanguage()
  const navigate = useNavigate()
  const format = useFormat()
  const isNew = theme.slug === undefined
  const tags = languagesOf(theme)
  const [initial] = useState(() => toValues(theme))
  const form = useForm<ThemeValues>({
    defaultValues: initial,
    resolver: zodResolver(themeSchema(t, format.language)),
    shouldFocusError: false,
  })
  const labels = {
    group: t('form.group'),
    slug: t('form.slug'),
    source: t('form.source'),
    ...Object.fromEntries(tags.map((tag) => [`labels.${tag}`, t('form.labelIn', { language: format.language(tag) })])),
  }

  const sending = useSending({
    form,
    key: `theme:${theme.slug ?? ''}`,
    names: fieldNames(tags),
    initial,
    send: async (values) => {
      await save(values)
      announce(t('form.saved'))
      await navigate({ to: '/$lang/themes', params: { lang } })
    },
  })

  return (
    <EditPage
      title={t(isNew ? 'form.newTitle' : 'form.title')}
      form={form}
      labels={labels}
      sending={sending}
      save={t(isNew ? 'form.create' : 'form.save')}
      isSaving={isSaving}
      onSubmit={(values) => void sending.submit(values)}
      back={{ to: '/$lang/themes', params: { lang } }}
    >
      <ThemeFields form={form} labels={labels} tags={tags} isNew={isNew} />
    </EditPage>
  )
}
