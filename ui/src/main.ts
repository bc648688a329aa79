import './look/index.scss';
