import { Icon } from '@/shared/ui/icons';

export default function NotificationBell() {
  return <Icon name="bell" />;
}
